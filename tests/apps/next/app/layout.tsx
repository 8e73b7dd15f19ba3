export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>
        <style>{'@media (scripting: enabled) { when-rust { display: flow-root; min-height: 100vh } }'}</style>
        {children}
      </body>
    </html>
  );
}
