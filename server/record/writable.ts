/** What is readonly once it is made, while it is made part by part: where there are many, copies take several times as long. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
