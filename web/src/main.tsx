import { render } from 'preact';
import './design/tokens.css';
import './design/base.css';
import { App } from './app';

const root = document.getElementById('app');
if (root) render(<App />, root);
