// How do the fields of a form look? Labels above, what is wrong below, in the page's own words.
import type { ReactNode } from 'react'
import {
  Button, CheckboxButton, CheckboxField, CheckboxGroup, FieldError, Input, Label, ListBox, ListBoxItem, Popover,
  RadioButton, RadioField, RadioGroup, Select, SelectValue, Text, TextArea, TextField,
} from 'react-aria-components'

type Line = {
  label: string; value: string; onChange: (value: string) => void
  hint?: string; problem?: string | null; autoFocus?: boolean; maxLength?: number
}

export const LineField = ({ label, value, onChange, hint, problem, autoFocus, maxLength }: Line) => (
  <TextField className="field" value={value} onChange={onChange} isInvalid={Boolean(problem)} autoFocus={autoFocus} maxLength={maxLength}>
    <Label>{label}</Label>
    <Input />
    {hint && <Text slot="description">{hint}</Text>}
    <FieldError>{problem}</FieldError>
  </TextField>
)

/** A PIN is never offered to the browser's password store: several people share one profile. */
export const PinField = ({ label, value, onChange, hint, problem, autoFocus }: Line) => (
  <TextField className="field" type="password" autoComplete="off" value={value} onChange={onChange} isInvalid={Boolean(problem)} autoFocus={autoFocus} maxLength={64}>
    <Label>{label}</Label>
    <Input />
    {hint && <Text slot="description">{hint}</Text>}
    <FieldError>{problem}</FieldError>
  </TextField>
)

export const BoxField = ({ label, value, onChange, hint, problem, autoFocus }: Line) => (
  <TextField className="field" value={value} onChange={onChange} isInvalid={Boolean(problem)} autoFocus={autoFocus} maxLength={2000}>
    <Label>{label}</Label>
    <TextArea rows={3} />
    {hint && <Text slot="description">{hint}</Text>}
    <FieldError>{problem}</FieldError>
  </TextField>
)

export type Option = { readonly id: string; readonly text: string; readonly barred?: boolean }
type PickProps = { label: string; options: readonly Option[]; value: string | null; onChange: (id: string) => void; empty?: string; problem?: string | null; hideLabel?: boolean }

export const Pick = ({ label, options, value, onChange, empty, problem, hideLabel }: PickProps) => (
  <Select
    className="field pick" aria-label={hideLabel ? label : undefined} placeholder={empty}
    selectedKey={value} onSelectionChange={key => { if (key !== null) onChange(String(key)) }} isInvalid={Boolean(problem)}
    disabledKeys={options.filter(one => one.barred).map(one => one.id)}
  >
    {!hideLabel && <Label>{label}</Label>}
    <Button className="pick-button"><SelectValue /><span aria-hidden="true" className="pick-sign">▾</span></Button>
    <FieldError>{problem}</FieldError>
    <Popover className="floating">
      <ListBox items={options}>{one => <ListBoxItem id={one.id} textValue={one.text}>{one.text}</ListBoxItem>}</ListBox>
    </Popover>
  </Select>
)

export type Choice = { readonly id: string; readonly text: string; readonly says?: string }
type ChooseProps = { label: string; choices: readonly Choice[]; value: string; onChange: (id: string) => void }

export const Choose = ({ label, choices, value, onChange }: ChooseProps) => (
  <RadioGroup className="field choose" value={value} onChange={onChange}>
    <Label>{label}</Label>
    {choices.map(one => (
      <RadioField key={one.id} value={one.id}>
        <RadioButton className="tick">
          <span className="dot" aria-hidden="true" />
          <span>{one.text}{one.says && <span className="meta block">{one.says}</span>}</span>
        </RadioButton>
      </RadioField>
    ))}
  </RadioGroup>
)

type TicksProps = { label: string; choices: readonly Choice[]; value: readonly string[]; onChange: (ids: string[]) => void; hint?: string }
export const Ticks = ({ label, choices, value, onChange, hint }: TicksProps) => (
  <CheckboxGroup className="field choose" value={[...value]} onChange={onChange}>
    <Label>{label}</Label>
    <div className="row wrap">
      {choices.map(one => <Box key={one.id} value={one.id}>{one.text}</Box>)}
    </div>
    {hint && <Text slot="description">{hint}</Text>}
  </CheckboxGroup>
)

type TickProps = { isSelected: boolean; onChange: (on: boolean) => void; children: ReactNode }
export const Tick = (props: TickProps) => <Box {...props} />

const Box = ({ children, ...props }: { children: ReactNode; value?: string; isSelected?: boolean; onChange?: (on: boolean) => void }) => (
  <CheckboxField {...props}>
    <CheckboxButton className="tick">
      <span className="box" aria-hidden="true" />
      <span>{children}</span>
    </CheckboxButton>
  </CheckboxField>
)
