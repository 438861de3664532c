import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { chosenTheme, showTheme } from './theme.ts'
import { ThemeSwitch } from './theme-switch.tsx'

it('goes round: as the system has it, light, dark', () => {
  render(<ThemeSwitch />)
  const page = document.documentElement.dataset
  const press = () => fireEvent.click(screen.getByRole('button'))

  expect(screen.getByRole('button', { name: 'Theme: Auto' })).toBeDefined()
  press()
  expect([chosenTheme(), page['theme'], screen.getByRole('button').textContent]).toEqual(['light', 'light', 'Light'])
  press()
  expect([chosenTheme(), page['theme']]).toEqual(['dark', 'dark'])
  press()
  expect([chosenTheme(), page['theme']]).toEqual(['auto', undefined])
})

it('takes no notice of a theme that is none', () => {
  localStorage.setItem('portday:theme', 'sepia')
  showTheme()
  expect(document.documentElement.dataset['theme']).toBeUndefined()
})
