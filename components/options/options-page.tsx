// Where does an administrator find each setting?
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { i18n } from '#i18n'

export const ROOMS = ['people', 'accounts', 'terms', 'policy', 'ledger', 'about'] as const
export type Room = (typeof ROOMS)[number]

type Props = { readonly room: Room; readonly onRoom: (room: Room) => void; readonly children: Readonly<Record<Room, ReactNode>> }

/** The navigation is a column of tabs: arrow keys move, and only the open room is drawn. */
export const OptionsPage = ({ room, onRoom, children }: Props) => (
  <Tabs className="options" orientation="vertical" keyboardActivation="manual" selectedKey={room} onSelectionChange={key => onRoom(key as Room)}>
    <div className="options-nav">
      <p className="options-name">{i18n.t('options.heading')}</p>
      <TabList aria-label={i18n.t('options.nav')}>{ROOMS.map(one => <Tab key={one} id={one} className="nav-item">{i18n.t(`options.${one}`)}</Tab>)}</TabList>
    </div>
    <main className="options-room">{ROOMS.map(one => <TabPanel key={one} id={one} className="room">{one === room ? children[one] : null}</TabPanel>)}</main>
  </Tabs>
)
