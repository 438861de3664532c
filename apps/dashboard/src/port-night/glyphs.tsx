export const WARN = (
  <>
    <path d="M8 2 14.4 13.4H1.6z" />
    <path d="M8 6.4v3.2m0 1.9v.01" />
  </>
)
export const BACK = <path d="M5.6 2.6 2.2 6l3.4 3.4M2.4 6h7.2a3.8 3.8 0 0 1 0 7.6H5.8" />
export const SENT = <path d="M14 2 7 9M14 2 9.6 14 7 9 2 6.4z" />
export const CLOCK = (
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.6V8l2.4 1.8" />
  </>
)
export const SPLIT = <path d="M3 3.5h2.5L8 8l2.5 4.5H13M8 8l2.5-4.5H13m-2-2 2 2-2 2m0 5 2 2-2 2" />
