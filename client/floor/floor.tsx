import { createRoot } from 'react-dom/client';

// The floor of the first load: the same rows in a bare React page, without a router, a query cache or a design.
const cells = JSON.parse(
  document.getElementById('rows')?.textContent ?? '[]',
) as readonly (readonly string[])[];
const root = document.getElementById('root');
if (!root) throw new Error('The page has no element #root.');
createRoot(root).render(
  <table>
    <tbody>
      {cells.map((row) => (
        <tr key={row[0]}>
          {row.map((cell, index) => (
            <td key={index}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>,
);
