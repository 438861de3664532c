export {
  FILE_LIMIT,
  type ListedNumber,
  type ListProblem,
  type NumberList,
  readNumberList,
  TYPED_LIST_LIMIT,
} from './number-list.ts'
export { formatNumber, type NumberRead, type NumberRefusal, parseNumber } from './parse.ts'
export {
  checkPortability,
  isFictitious,
  isTollFree,
  type Portability,
  type PortabilitySettings,
} from './portability.ts'
