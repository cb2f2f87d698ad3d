import {
  authorOf,
  commentArea,
  commentId,
  commentsOnSheet,
  commentText,
  commentTime,
  isResolved,
  repliesOf,
  type Comment,
} from "../model/comments";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/hostObject";
import { collection } from "./collection";
import { object, type Members } from "./targets";

export const commentCollectionMembers: Members<"CommentCollection"> = collection({
  name: "CommentCollection",
  of: "Comment",
  items: ({ workbook, sheet }) => (sheet ? [sheet] : workbook.sheets).flatMap((one) => commentsOnSheet(workbook, one)),
  keys: (comment) => [commentId(comment)],
});

function place(comment: Comment): HostObject {
  const area = commentArea(comment);
  if (!area) throw new HostError("ItemNotFound");
  return object("Range", { sheet: comment.sheet, area });
}

const said: NonNullable<Members<"Comment">["properties"]> = {
  Id: { get: commentId },
  Content: { get: commentText },
  AuthorName: { get: (comment) => authorOf(comment).name },
  AuthorEmail: { get: (comment) => authorOf(comment).email },
  CreationDate: { get: commentTime },
  Resolved: { get: isResolved },
};

export const commentMembers: Members<"Comment"> = {
  name: "Comment",
  key: commentId,
  properties: said,
  navigation: { Replies: (comment) => object("CommentReplyCollection", comment) },
  methods: { GetLocation: place },
};

export const commentReplyCollectionMembers: Members<"CommentReplyCollection"> = collection({
  name: "CommentReplyCollection",
  of: "CommentReply",
  items: repliesOf,
  keys: (reply) => [commentId(reply)],
});

export const commentReplyMembers: Members<"CommentReply"> = {
  name: "CommentReply",
  key: commentId,
  properties: said,
  methods: { GetLocation: place },
};

export const workbookComments: Members<"Workbook"> = {
  name: "Workbook",
  navigation: { Comments: (workbook) => object("CommentCollection", { workbook, sheet: null }) },
};

export const worksheetComments: Members<"Worksheet"> = {
  name: "Worksheet",
  navigation: { Comments: (sheet, { workbook }) => object("CommentCollection", { workbook, sheet }) },
};
