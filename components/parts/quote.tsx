// How are quoted words shown, long ones without losing any?
import { useState } from 'react'
import { Button } from 'react-aria-components'

const LONGEST = 60

/** The words in quotation marks; more than 60 characters are folded behind a button. */
export const Quote = ({ text }: { text: string }) => {
  const [whole, show] = useState(false)
  if (text.length <= LONGEST || whole) return <q>{text}</q>
  return <><q>{text.slice(0, LONGEST - 10)}</q><Button className="button link small" aria-expanded={false} onPress={() => show(true)}>… +{text.length - LONGEST + 10}</Button></>
}
