import { render } from 'preact';
import './design/tokens.css';
import './design/base.css';
import { App } from './app';
import { loadLanguage } from './i18n';

const root = document.getElementById('app');
if (root) void loadLanguage().then(() => render(<App />, root));
