import { Layout } from '@/components/options/layout/Layout';
import { Room } from './Room';
import { useAddress } from './use-address';

/** The options page: the way from page to page, and one of the pages. */
export function App() {
  const { route, visit } = useAddress();
  return (
    <Layout page={route.page} visit={visit}>
      <Room route={route} />
    </Layout>
  );
}
