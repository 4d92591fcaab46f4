/** The program's mark: two bars in balance. */
export function Merkteken({ maat = 20 }: { readonly maat?: number }) {
  return (
    <svg width={maat} height={maat} viewBox="0 0 20 20" aria-hidden="true" style={{ flex: 'none' }}>
      <rect x="1" y="1" width="18" height="18" rx="4" fill="var(--colorBrandBackground)" />
      <path
        d="M5.5 8h9M5.5 12h9"
        stroke="var(--colorNeutralForegroundOnBrand)"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </svg>
  );
}
