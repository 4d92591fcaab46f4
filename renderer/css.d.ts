/** Stylesheets as modules: what Vite makes of them. */
declare module '*.module.css' {
  const klassen: Readonly<Record<string, string>>;
  export default klassen;
}
declare module '*.css';
