// Is this character easily taken for that one, by its shape or by its sound?

// 形近: slips of five-stroke input, of optical reading and of the eye (catalogue, appendix C).
const SHAPES = [
  '己已巳', '末未', '士土', '治冶', '人入八', '干千于', '竞竟', '侯候', '拨拔', '析折拆', '荼茶', '徙徒', '日曰', '戌戍戊戎', '天夭无元',
  '大太犬', '问间闻', '刀力', '目自且', '贝见', '白自', '木本术', '今令', '兔免', '鸟乌', '折拆', '没设', '度席', '孑子', '孤弧狐', '栽载裁',
  '燥躁澡噪', '辨辩瓣辫', '峻俊竣骏', '陪倍培', '幅副福', '遣遗', '厉历', '即既', '坏环怀', '秆杆竿', '扬杨', '辟僻避譬', '微徽', '准淮',
  '洛落', '崇祟', '卷券', '享亨', '攻政', '合和', '险除', '建健键', '主王玉', '代伐', '令今', '住往', '衡衔', '增赠憎', '斗抖', '捍悍焊',
  '务条', '义叉', '共供其', '民氏', '委季', '会全', '议仪义', '记纪', '植值殖', '收攸', '零雾', '销消削', '费贵', '产户', '屋握', '型形刑',
]

// 同音近音 in the vocabulary of official texts; one line a syllable.
const SOUNDS = [
  '制治致置志质至', '共工公攻功', '和合河核荷', '国果过', '中种众重', '华化划话画', '识实时食石', '是事市式世势试视示释', '局居举剧具据距',
  '计记际纪技既继寄济', '统同通', '指旨只治', '数书术树', '增赠', '长常场厂', '资自字咨', '金今经京精惊', '政正证症整征', '府付负富复服',
  '会惠汇', '议意义艺易益', '党挡档', '建健见件', '设涉社舍', '立力利历丽', '发法', '展占站', '新心信欣', '时实', '代带待贷', '特', '色瑟',
  '社设', '主注住', '思司丝斯私', '想向像象享响', '经京精', '济计记', '民名明', '族足', '复富负付覆', '兴行性形型', '强墙', '全权',
  '面免', '严言延沿研颜', '铸筑注驻助', '牢劳', '命名', '体题提', '意义', '团', '结节截解', '领令', '导到道', '保报宝', '障章张', '改',
  '革格', '开', '放方防', '战站', '略', '部布步', '署属数', '安按', '徽微威为维唯伪', '省生胜声升圣', '院员原园源', '检捡减简', '察查茶',
  '监坚间', '督都', '理里利力', '商尚上', '务物误', '文稳问', '旅律绿', '农浓', '村存', '振震镇阵', '产', '业叶', '规归', '模摩', '以已亿',
  '上尚', '城成程诚', '镇阵', '居局', '均军君', '支之只知织', '配佩', '售收受', '零领', '总综', '额恶', '价家加佳', '格革', '固故顾', '定订',
  '投头', '入如', '出初', '口扣', '进近劲尽', '质制', '量两粮', '普谱', '调条', '公工', '报抱', '象像', '气汽', '局', '员圆元', '厅听庭', '处外', '测侧策册', '银引', '防房', '范泛犯', '控空', '惠慧', '障胀', '督都', '组祖', '织职', '域欲', '源缘原', '委为尾',
]

const partners = (groups: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const map = new Map<string, Set<string>>()
  for (const group of groups) for (const one of group) {
    const known = map.get(one) ?? new Set<string>()
    for (const other of group) if (other !== one) known.add(other)
    map.set(one, known)
  }
  return map
}
const BY_SHAPE = partners(SHAPES)
const BY_SOUND = partners(SOUNDS)

/** True where one of the two characters is a common slip for the other. */
export const confusable = (one: string, other: string): boolean =>
  BY_SHAPE.get(one)?.has(other) === true || BY_SOUND.get(one)?.has(other) === true
