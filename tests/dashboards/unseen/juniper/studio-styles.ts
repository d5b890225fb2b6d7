import { css } from 'lit';

/** How the outer root looks. */
export const studioStyles = css`
  header {
    display: flex;
    align-items: center;
    gap: 24px;
    padding: 14px 32px;
    background: #232a4d;
    color: #dfe3f7;
  }
  header b {
    font-size: 18px;
  }
  header a {
    color: inherit;
    text-decoration: none;
  }
  header small {
    margin-left: auto;
    opacity: 0.7;
  }
  main {
    display: grid;
    grid-template-columns: 1fr 320px;
    gap: 24px;
    max-width: 1080px;
    margin: 28px auto;
  }
  section,
  aside {
    padding: 20px 24px;
    border-radius: 14px;
    background: #fff;
  }
  .head,
  footer {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  h1 {
    margin: 0 auto 0 0;
    font-size: 20px;
  }
  h2 {
    margin: 16px 0 8px;
    color: #5b6180;
    font-size: 13px;
  }
  button {
    padding: 9px 18px;
    border: 1px solid #d3d7e6;
    border-radius: 10px;
    background: #fff;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .close {
    padding: 2px 10px 4px;
    border: 0;
    font-size: 20px;
  }
  footer {
    justify-content: flex-end;
    margin-top: 14px;
  }
  .main {
    border-color: #3f51b5;
    background: #3f51b5;
    color: #fff;
  }
  .preview {
    padding: 14px;
    border: 1px solid #e3e6f1;
    border-radius: 10px;
  }
  .preview p {
    margin: 6px 0 0;
    white-space: pre-wrap;
  }
`;
