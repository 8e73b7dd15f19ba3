/** @type {import('next').NextConfig} for a static export, or for a server. */
export default process.env.EXPORT ? { output: 'export', distDir: 'dist' } : {};
