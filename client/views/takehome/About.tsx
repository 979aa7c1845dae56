/** What something to take home is about, on one line under its title; what is empty is left out. */
export const About = ({ parts }: { readonly parts: readonly string[] }) => (
  <ul className="th-about">
    {parts
      .filter((part) => part !== '')
      .map((part) => (
        <li key={part}>
          <bdi>{part}</bdi>
        </li>
      ))}
  </ul>
);
