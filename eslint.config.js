import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const impure = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock: take `now`.' },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/]',
    message: 'Depends on the machine: use Intl with a locale.',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare']",
    message: 'Depends on the machine: use Intl.Collator with a locale.',
  },
];
const slow = [
  {
    selector: "CallExpression[callee.property.name='matchAll']",
    message: 'Compiles a copy of the expression: use `matches` of text/match.',
  },
];
const shape = [
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
  {
    selector: 'ClassDeclaration, ClassExpression',
    message: 'Functions and plain data; the one class is the error.',
  },
];
const literalsOnly = [
  {
    selector:
      'CallExpression, NewExpression, SpreadElement, BinaryExpression, ConditionalExpression, TemplateLiteral[expressions.length>0], ArrowFunctionExpression, FunctionExpression, FunctionDeclaration',
    message: 'Words are content: literals only.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      'coverage/',
      'docs/',
      'etc/',
      '**/node_modules/',
      'tests/fixtures/',
      'tests/golden/',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Indexed access is checked by the compiler (`noUncheckedIndexedAccess`); `!` says where a value is known to be.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Input from JavaScript is checked although its type says that it cannot be otherwise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty string is a missing value here: `||` and `??` mean different things.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Telling control characters apart is part of what this package does.
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'setTimeout',
        'setInterval',
        'crypto',
        'document',
        'window',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'No clock: take `now`.' },
        { object: 'Math', property: 'random', message: 'No randomness: take `seed`.' },
      ],
      'no-restricted-syntax': ['error', ...impure, ...slow, ...shape],
    },
  },
  { files: ['src/text/error.ts'], rules: { 'no-restricted-syntax': ['error', ...impure, shape[0]] } },
  {
    files: ['src/*/schema.ts'],
    // `true satisfies …` proves at compile time that schema and model agree.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['src/type-equality.ts'],
    // Two types are equal when functions generic over them are: the parameter is the point.
    rules: { '@typescript-eslint/no-unnecessary-type-parameters': 'off' },
  },
  { files: ['src/runtime.d.ts'], rules: { 'no-var': 'off' } },
  {
    files: ['src/locales/*/**/*.ts', 'src/questions/catalog/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...literalsOnly, ...shape] },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // A type test is a list of mistakes; the name of the test describes them.
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': false }],
      // Expected text is easier to read as it is written.
      'no-regex-spaces': 'off',
    },
  },
  {
    files: ['tests/**/*.test-d.ts'],
    // A call that must not compile has no type.
    rules: { '@typescript-eslint/no-unsafe-call': 'off' },
  },
  {
    files: ['tests/browser/*.js'],
    languageOptions: { globals: { document: 'readonly', window: 'readonly', getComputedStyle: 'readonly' } },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        TextEncoder: 'readonly',
      },
    },
  },
);
