import { Input, Textarea, View } from '@tarojs/components'
import { useId } from 'react'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { cx } from '../cx'
import { Text } from '../text/text'
import './field.scss'

export interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  type?: 'text' | 'password' | 'search'
  /** Longest text, in characters. */
  limit?: number
  error?: string | undefined
  onConfirm?: () => void
  /** Nothing stands above: the placeholder says what it is for. */
  nameInside?: boolean
  id?: string
}

/** One line to type in, with its name above and what is wrong below. */
export function Field({
  label,
  value,
  onChange,
  nameInside,
  placeholder = '',
  type = 'text',
  limit = 200,
  error,
  onConfirm,
  id,
}: FieldProps) {
  const own = useId()
  const key = id ?? own
  return (
    <View className="field">
      {!nameInside && <FieldName name={label} />}
      <Input
        id={key}
        className={cx('field__input', error && 'field__input--wrong')}
        value={value}
        password={type === 'password'}
        maxlength={limit}
        placeholder={placeholder}
        placeholderClass="field__placeholder"
        nativeProps={{ 'aria-label': label, name: key }}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={() => onConfirm?.()}
      />
      <FieldError text={error} />
    </View>
  )
}

function FieldName({ name }: { name: string }) {
  return (
    <Text size="label" strong>
      {name}
    </Text>
  )
}

function FieldError({ text }: { text: string | undefined }) {
  if (!text) return null
  return (
    <View {...accessible({ role: 'alert' })}>
      <Text size="note" tone="danger">
        {text}
      </Text>
    </View>
  )
}

export interface TextAreaProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder: string
  limit: number
  /** Without a box of its own: it lies in a card. */
  bare?: boolean
  rows?: 2 | 4
  id?: string
}

/** Several lines to type in; how much is left shows only near the limit. */
export function TextArea({ label, value, onChange, placeholder, limit, bare, rows = 4, id }: TextAreaProps) {
  const words = useWords().common
  const near = value.length > limit * 0.8
  return (
    <View className={cx('area', bare && 'area--bare')}>
      <Textarea
        {...(id && { id })}
        className={cx('area__input', `area__input--${rows}`)}
        value={value}
        maxlength={limit}
        placeholder={placeholder}
        placeholderClass="field__placeholder"
        disableDefaultPadding
        nativeProps={{ 'aria-label': label }}
        onInput={(event) => onChange(event.detail.value)}
      />
      {near && (
        <Text size="note" tone={value.length >= limit ? 'danger' : 'ink2'}>
          {value.length >= limit ? words.tooLong(limit) : `${value.length} / ${limit}`}
        </Text>
      )}
    </View>
  )
}
