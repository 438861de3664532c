import { NavLink } from 'react-router'

/** The two sides of a port, each with its own list and address. */
export function Sides() {
  return (
    <nav className="sides" aria-label="Sides of a port">
      <NavLink to="/carriers" end>
        Losing carriers
      </NavLink>
      <NavLink to="/carriers/platforms" end>
        Platforms
      </NavLink>
    </nav>
  )
}
