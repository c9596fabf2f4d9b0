import { paths } from '../../notes.ts';
import { go } from '../router.tsx';

/** The sign-in page. Any name and password will do: there is nothing to protect here. */
export function Login() {
  return (
    <form
      class="login card"
      onSubmit={(event) => {
        event.preventDefault();
        go(paths.calendar);
      }}
    >
      <h1>Larkspur Practice</h1>
      <label>
        Work e-mail
        <input type="email" name="email" autocomplete="off" />
      </label>
      <label>
        Password
        <input type="password" name="password" autocomplete="off" />
      </label>
      <button class="primary" type="submit">
        Sign in
      </button>
    </form>
  );
}
