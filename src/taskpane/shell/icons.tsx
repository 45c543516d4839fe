import type { ReactNode } from 'react';

/** Our own icons, 20 × 20 in the colour of the text beside them: a tenth of the bytes of an icon package. */
export type IconName =
  | 'done'
  | 'attention'
  | 'failed'
  | 'info'
  | 'question'
  | 'open'
  | 'blocked'
  | 'back'
  | 'forward'
  | 'document'
  | 'sheet'
  | 'undo'
  | 'close';

const circle = 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z';

const filled = { fill: 'currentColor', fillRule: 'evenodd' } as const;
const outlined = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const drawings: Readonly<Record<IconName, ReactNode>> = {
  done: (
    <path
      {...filled}
      d={`${circle}m3.9 5.3a.75.75 0 0 0-1.06 0L9 11.15 7.16 9.3A.75.75 0 0 0 6.1 10.36l2.37 2.37c.3.3.77.3 1.06 0l4.37-4.37a.75.75 0 0 0 0-1.06Z`}
    />
  ),
  attention: (
    <path
      {...filled}
      d="M8.7 2.75a1.5 1.5 0 0 1 2.6 0l6.5 11.5A1.5 1.5 0 0 1 16.5 16.5h-13a1.5 1.5 0 0 1-1.3-2.25l6.5-11.5ZM10 6.5a.75.75 0 0 0-.75.75v3.5a.75.75 0 0 0 1.5 0v-3.5A.75.75 0 0 0 10 6.5Zm0 6.1a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z"
    />
  ),
  failed: (
    <path
      {...filled}
      d={`${circle}M7.7 6.65A.75.75 0 0 0 6.65 7.7L8.94 10l-2.3 2.3a.75.75 0 0 0 1.06 1.05L10 11.06l2.3 2.3a.75.75 0 0 0 1.05-1.06L11.06 10l2.3-2.3a.75.75 0 0 0-1.06-1.05L10 8.94l-2.3-2.3Z`}
    />
  ),
  info: (
    <path
      {...filled}
      d={`${circle}m0 6.5a.75.75 0 0 0-.75.75v4.25a.75.75 0 0 0 1.5 0V9.25A.75.75 0 0 0 10 8.5Zm0-2.9a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z`}
    />
  ),
  question: (
    <>
      <circle {...outlined} cx="10" cy="10" r="7.25" />
      <path {...outlined} d="M7.9 8.1a2.1 2.1 0 1 1 3.2 1.8c-.7.45-1.1.8-1.1 1.6" />
      <circle fill="currentColor" cx="10" cy="13.6" r=".95" />
    </>
  ),
  open: <circle {...outlined} cx="10" cy="10" r="7.25" />,
  blocked: <circle {...outlined} cx="10" cy="10" r="7.25" strokeDasharray="1.5 3.06" />,
  back: <path {...outlined} d="M12 5l-5 5 5 5" />,
  forward: <path {...outlined} d="M8 5l5 5-5 5" />,
  document: (
    <path
      {...outlined}
      d="M6 2.75h5l4 4v9a1.5 1.5 0 0 1-1.5 1.5h-7.5a1.5 1.5 0 0 1-1.5-1.5V4.25A1.5 1.5 0 0 1 6 2.75Zm5 0v4h4M7.5 10.5h5M7.5 13.5h5"
    />
  ),
  sheet: (
    <path
      {...outlined}
      d="M4.5 3.5h11a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1Zm-1 4.5h13M8 8v8.5"
    />
  ),
  undo: <path {...outlined} d="M7 4 3.5 7.5 7 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8" />,
  close: <path {...outlined} d="M5.5 5.5l9 9m0-9l-9 9" />,
};

/** An icon that says nothing by itself: a word always stands beside it. */
export function Icon({ name, size = 20, className }: { name: IconName; size?: number; className?: string }) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 20 20" className={className}>
      {drawings[name]}
    </svg>
  );
}

/** The mark of Dekkend: a matrix whose last cell is covered. The same drawing as assets/icons/dekkend.svg. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 32 32">
      <rect width="32" height="32" rx="7" fill="#0f548c" />
      <rect x="6" y="6" width="8.5" height="8.5" rx="2" fill="#fff" />
      <rect x="17.5" y="6" width="8.5" height="8.5" rx="2" fill="#fff" />
      <rect x="6" y="17.5" width="8.5" height="8.5" rx="2" fill="#fff" />
      <path
        d="M17.6 22l3 3.2 5.6-6.6"
        fill="none"
        stroke="#ffd35c"
        strokeWidth="3.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
