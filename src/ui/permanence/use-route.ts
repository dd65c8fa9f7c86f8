/** Keeps the screen and the address the same thing: "back" leads back, and a link may open any screen. */
import { useEffect, useState } from 'preact/hooks';
import { routeOf, type Route } from './routes.ts';

export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const show = (next: Route) => {
    history.pushState(null, '', next === '#' ? location.pathname : next);
    setRoute(next);
    scrollTo({ top: 0 });
  };
  return [route, show];
}
