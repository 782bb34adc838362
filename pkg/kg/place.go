package kg

// UsualIndex is where in the folder of its notes an index lies, with slashes.
const UsualIndex = ".notes/index.db"
