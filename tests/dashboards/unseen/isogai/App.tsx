import { useEffect, useState } from 'preact/hooks';
import { other } from '../shared/marks';
import { QuickPost } from './QuickPost';
import { store } from './store';

const menu = ['ホーム', '投稿管理', 'カレンダー', '受信箱', 'レポート', '設定'];
const followers = [
  ['Instagram', '12,480', '+132'],
  ['X', '8,204', '取得停止中'],
  ['Facebook', '5,911', '+18'],
  ['LINE', '3,377', '+41'],
] as const;
const tasks = [
  ['10:00', '冬の新作パンのお知らせ', '承認待ち'],
  ['13:30', 'Twitterで話題のあんバター特集', '下書き'],
  ['18:00', '閉店前セールのご案内', '予約済み'],
] as const;

/** The start page: the quick post is one box among several. */
export function App() {
  const [state, setState] = useState(store.read());
  useEffect(() => store.subscribe(() => setState(store.read())), []);
  return (
    <div class="frame">
      <nav class="side">
        <strong class="name">イソガイ</strong>
        {menu.map((entry) => (
          <a key={entry} href={`#${entry}`} {...other}>
            {entry}
          </a>
        ))}
      </nav>
      <main>
        <div class="head">
          <h1>おはようございます、磯貝さん</h1>
          <span class="pale">最終更新 {state.ticks} 回</span>
        </div>
        <div class="boxes">
          <QuickPost state={state} />
          <section class="box">
            <h2>フォロワー数</h2>
            <table>
              <tbody>
                {followers.map(([name, count, change]) => (
                  <tr key={name} {...other}>
                    <th>{name}</th>
                    <td>{count}</td>
                    <td class="pale">{change}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section class="box wide">
            <h2>本日の予定</h2>
            {tasks.map(([time, title, status]) => (
              <div key={time} class="task" {...other}>
                <b>{time}</b>
                <span>{title}</span>
                <em>{status}</em>
              </div>
            ))}
          </section>
        </div>
      </main>
    </div>
  );
}
