ALTER TABLE `lane` ADD `maker` text;--> statement-breakpoint
CREATE INDEX `answer_by_about` ON `answer` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `attachment_by_about` ON `attachment` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `comment_by_about` ON `comment` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `conflict_by_about` ON `conflict` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `follow_up_by_about` ON `follow_up` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `handover_by_about` ON `handover` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `journal_by_subject` ON `journal` (body->>'$.e');--> statement-breakpoint
CREATE INDEX `journal_by_time` ON `journal` (`received_at`,`seq`);--> statement-breakpoint
CREATE INDEX `label_by_about` ON `label` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `note_by_about` ON `note` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `observation_open` ON `observation` (seq,id) WHERE row->>'$.set.status' NOT IN ('done', 'not_ours') AND row->>'$.isDeleted' = 0;--> statement-breakpoint
CREATE INDEX `observation_by_parent` ON `observation` (row->>'$.set.duplicateOf') WHERE row->>'$.set.duplicateOf' IS NOT NULL;--> statement-breakpoint
CREATE INDEX `participant_children` ON `participant` (made_by,walk) WHERE row->>'$.set.role' = 'child';--> statement-breakpoint
CREATE INDEX `promise_by_about` ON `promise` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `story_by_about` ON `story` (row->>'$.set.about.id',seq,audience);