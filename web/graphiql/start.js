/* global React, ReactDOM, GraphiQL */
'use strict';

/** Opens the operation of the address (`?query=&variables=`) first, then the published examples, one a tab. */
async function start() {
  const examples = await (await fetch('/graphiql/examples.json')).json();
  const address = new URLSearchParams(window.location.search);
  const query = address.get('query') ?? undefined;
  const variables = address.get('variables') ?? undefined;
  const asked = query === undefined ? [] : [{ query, variables: variables ?? null, headers: null }];
  const others = examples
    .filter((example) => example.query !== query)
    .map((example) => ({ query: example.query, headers: null }));

  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(
      GraphiQL,
      {
        fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
        defaultTabs: [...asked, ...others],
        // Kept tabs of an earlier visit win over defaultTabs; given like this, the asked one is opened beside them.
        query,
        variables,
        isHeadersEditorEnabled: false,
        shouldPersistHeaders: false,
      },
      React.createElement(
        GraphiQL.Logo,
        null,
        React.createElement('a', { className: 'home-link', href: '/' }, 'Pacta'),
      ),
    ),
  );
}

start();
