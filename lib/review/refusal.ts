// Why does an act not count? One closed list, so that every sentence shown to a person has its reason.

/** What a person may not do, or a line of the ledger may not claim. */
export type Refusal =
  /** Nobody of this id is enrolled, or not any more. */
  | 'not-enrolled'
  /** Only an administrator may. */
  | 'not-administrator'
  /** This person may not act at this stage. */
  | 'not-allowed-at-stage'
  /** This person wrote or changed the content. */
  | 'own-text'
  /** This person has signed another stage of the same content. */
  | 'signed-already'
  /** Somebody unknown changed the content; who used this machine meanwhile may not sign the first stage. */
  | 'barred-from-first'
  /** The content was not sent for review, or was sent back since. */
  | 'not-submitted'
  | 'already-submitted'
  | 'already-ready'
  /** Another stage is waiting. */
  | 'not-this-stage'
  /** A first person must be enrolled before this. */
  | 'nobody-enrolled'
  /** The device speaks for somebody who is not at the keyboard. */
  | 'not-in-session'
  /** Signed with the key of another kind or another person than the act needs. */
  | 'wrong-signer'
  /** The key is not named after its public half, or belongs to somebody else. */
  | 'bad-key'
  /** Nobody would be left who may enrol people and set the policy. */
  | 'last-administrator'
  | 'no-stages'
  | 'same-stage-twice'
  | 'reason-missing'
  | 'no-such-draft'

/** Why a stored line was left out before anyone asked what it says. Each names what was tried. */
export type LineFault =
  | 'not-a-record' | 'altered' | 'too-long' | 'too-deep' | 'not-json' | 'not-i-json' | 'not-canonical'
  /** A newer version or a kind this version does not know. */
  | 'unknown-form'
  | 'foreign-office' | 'foreign-device' | 'unknown-key' | 'unsigned' | 'bad-signature'
  /** A line before it is missing. */
  | 'gap'
  /** Two sound lines stand at the same place: the machine, or a copy of it, wrote twice. */
  | 'fork'
  /** It does not continue the line before it. */
  | 'broken-chain'

/** A line that changes nothing, and why. */
export type Fault = { readonly id: string; readonly ledger: string | null; readonly seq: number | null; readonly why: LineFault | Refusal }
