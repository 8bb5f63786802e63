interface NodesByType {
  ContentStatement: hbs.AST.ContentStatement
  MustacheStatement: hbs.AST.MustacheStatement
  BlockStatement: hbs.AST.BlockStatement
  PartialStatement: hbs.AST.PartialStatement
  PartialBlockStatement: hbs.AST.PartialBlockStatement
  DecoratorBlock: hbs.AST.DecoratorBlock
  Decorator: hbs.AST.Decorator
  SubExpression: hbs.AST.SubExpression
  PathExpression: hbs.AST.PathExpression
  StringLiteral: hbs.AST.StringLiteral
  NumberLiteral: hbs.AST.NumberLiteral
}

/** Handlebars types its tree loosely; this narrows a node by its `type`. */
export const isNode = <Type extends keyof NodesByType>(
  node: hbs.AST.Node,
  type: Type,
): node is NodesByType[Type] => node.type === type
