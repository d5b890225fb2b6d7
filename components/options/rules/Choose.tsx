interface ChooseProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export const Choose = <T extends string>(props: ChooseProps<T>) => (
  <div class="field">
    <label for={props.id}>{props.label}</label>
    <select
      id={props.id}
      value={props.value}
      onChange={({ currentTarget: { value } }) => {
        const chosen = props.options.find(({ id }) => id === value);
        if (chosen) props.onChange(chosen.id);
      }}
    >
      {props.options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </div>
);
