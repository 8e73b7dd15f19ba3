const { dataset } = document.documentElement;
dataset.scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
addEventListener('DOMContentLoaded', () => {
  document.getElementById('scheme').addEventListener('click', () => (dataset.scheme = dataset.scheme === 'dark' ? 'light' : 'dark'));
  document.querySelector('.cookies button').addEventListener('click', () => document.querySelector('.cookies').remove());
});
