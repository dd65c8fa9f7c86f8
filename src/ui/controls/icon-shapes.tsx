/** Owes `Icon` its drawings: our own, on a 24 grid, strokes of 2 in the current colour. */

export const iconShapes = {
  camera: (
    <>
      <path d="M3 8.5a1.5 1.5 0 0 1 1.5-1.5H8l1.5-2.5h5L16 7h3.5A1.5 1.5 0 0 1 21 8.5v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5Z" />
      <circle cx="12" cy="13" r="3.5" />
    </>
  ),
  pen: (
    <path d="M4 20l1-4.5L16 4.5a1.4 1.4 0 0 1 2 0L19.5 6a1.4 1.4 0 0 1 0 2L8.5 19ZM13.5 7l3.5 3.5" />
  ),
  notebook: (
    <>
      <rect x="6" y="3" width="14" height="18" rx="1.5" />
      <path d="M3 7.500h4M3 12h4M3 16.500h4M11 8.500h5M11 12.500h5" />
    </>
  ),
  globe: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9Z" />
    </>
  ),
  help: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.3 9.500a2.7 2.7 0 1 1 4 2.400c-.9.5-1.3 1-1.3 2.1" />
      <path d="M12 17v.1" stroke-width="2.6" />
    </>
  ),
  pause: <path d="M8.5 5v14M15.5 5v14" stroke-width="3.4" stroke-linecap="butt" />,
  record: <circle cx="12" cy="12" r="8.5" fill="currentColor" stroke="none" />,
  printer: (
    <>
      <path d="M7 8V3.500h10V8M7 17H4.500A1.5 1.5 0 0 1 3 15.500v-6A1.5 1.5 0 0 1 4.5 8h15A1.5 1.5 0 0 1 21 9.500v6a1.5 1.5 0 0 1-1.5 1.500H17" />
      <path d="M7 13.500h10v7H7Z" />
    </>
  ),
  phone: (
    <path d="M5 3.500h3.500l1.7 4.5-2.2 1.700a13 13 0 0 0 6.3 6.300l1.7-2.2 4.5 1.700V19a1.5 1.5 0 0 1-1.6 1.500C10.5 20 4 13.5 3.5 5.100A1.5 1.5 0 0 1 5 3.500Z" />
  ),
  envelope: (
    <>
      <rect x="3" y="5" width="18" height="14" rx="1.5" />
      <path d="M3.5 6.5 12 13l8.5-6.5" />
    </>
  ),
  counter: (
    <>
      <circle cx="12" cy="6.5" r="3" />
      <path d="M6.5 14c.6-2.6 2.7-4 5.5-4s4.9 1.4 5.5 4M3 14.500h18M5 14.500V20.500M19 14.500V20.5" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12C5 7.5 8.3 5.5 12 5.500s7 2 9.5 6.500c-2.5 4.5-5.8 6.5-9.5 6.500s-7-2-9.5-6.500Z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  server: (
    <>
      <rect x="4" y="4" width="16" height="7" rx="1" />
      <rect x="4" y="13" width="16" height="7" rx="1" />
      <path d="M7.5 7.500h.1M7.5 16.500h.1M11 7.500h5M11 16.500h5" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3 2.5" />
    </>
  ),
  arrow: <path d="M4 12h15M13 6l6 6-6 6" />,
  back: <path d="M20 12H5M11 6l-6 6 6 6" />,
  chevronDown: <path d="M5 9l7 7 7-7" />,
  chevronUp: <path d="M5 15l7-7 7 7" />,
  trash: <path d="M4 6.500h16M9 6V3.500h6V6M6 6.5 7 20.500h10l1-14M10 10.500v6M14 10.500v6" />,
  calendar: (
    <>
      <rect x="3.5" y="5" width="17" height="16" rx="1.5" />
      <path d="M3.5 10h17M8 2.500V7M16 2.500V7" />
    </>
  ),
  mask: (
    <>
      <rect x="3" y="5" width="18" height="14" rx="1" />
      <rect x="6.5" y="8.5" width="11" height="7" fill="currentColor" stroke="none" />
    </>
  ),
  file: <path d="M6 3h8l4.5 4.500V21H6ZM14 3v5h4.5" />,
  page: <path d="M5 3h14v18H5ZM8.5 8h7M8.5 12h7M8.5 16h5" />,
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="10" rx="1.5" />
      <path d="M8 10.500V7.500a4 4 0 0 1 8 0v3" />
    </>
  ),
  tick: <path d="M4.5 12.500l5 5 10-11" />,
  cross: <path d="M5.5 5.500l13 13M18.5 5.500l-13 13" />,
  diamond: <path d="M12 3l9 9-9 9-9-9Z" />,
  triangle: <path d="M12 3.5 22 20.500H2Z" fill="currentColor" stroke="none" />,
  person: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4 20.500c.8-4 3.8-6.5 8-6.500s7.2 2.5 8 6.5" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8.5" r="3.8" />
      <path d="M2 20.500c.6-4 3.3-6.3 7-6.300s6.4 2.3 7 6.300M15.5 4.600a3.8 3.8 0 0 1 1 6.700M18 14.700c2.2.8 3.6 2.9 4 5.8" />
    </>
  ),
  key: <path d="M9 3.500h6v4H9ZM7.5 7.500h9v11a2 2 0 0 1-2 2h-5a2 2 0 0 1-2-2ZM12 12v4" />,
  send: <path d="M21 3 3 10.500l7 3.5 3.5 7ZM21 3 10 14" />,
  screen: (
    <path d="M7 2.500h10a1 1 0 0 1 1 1v17a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-17a1 1 0 0 1 1-1ZM10.5 18.500h3" />
  ),
  plus: <path d="M12 4v16M4 12h16" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="M15.5 15.5 21 21" />
    </>
  ),
  computer: <path d="M4 4.500h16v11H4ZM2 19.500h20" />,
  link: <path d="M13.5 4.500H20V11M19.5 5 11 13.500M17 14v6H4.500V7H11" />,
} as const;

export type IconName = keyof typeof iconShapes;
