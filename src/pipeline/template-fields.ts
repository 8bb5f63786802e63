export { fieldList } from '../template/field-list.ts'
