ALTER TABLE `lane` ADD `maker` text;--> statement-breakpoint
CREATE INDEX `answer_at_door` ON `answer` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `answer_by_about` ON `answer` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `attachment_at_door` ON `attachment` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `attachment_by_about` ON `attachment` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `cause_at_door` ON `cause` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `comment_at_door` ON `comment` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `comment_by_about` ON `comment` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `concern_at_door` ON `concern` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `conflict_at_door` ON `conflict` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `conflict_by_about` ON `conflict` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `follow_up_at_door` ON `follow_up` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `follow_up_by_about` ON `follow_up` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `handover_at_door` ON `handover` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `handover_by_about` ON `handover` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `held_at_door` ON `held` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `journal_by_subject` ON `journal` (body->>'$.e');--> statement-breakpoint
CREATE INDEX `journal_by_time` ON `journal` (`received_at`,`seq`);--> statement-breakpoint
CREATE INDEX `label_at_door` ON `label` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `label_by_about` ON `label` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `member_at_door` ON `member` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `note_at_door` ON `note` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `note_by_about` ON `note` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `observation_at_door` ON `observation` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `observation_open` ON `observation` (seq,id) WHERE row->>'$.set.status' NOT IN ('done', 'not_ours') AND row->>'$.isDeleted' = 0;--> statement-breakpoint
CREATE INDEX `observation_by_parent` ON `observation` (row->>'$.set.duplicateOf') WHERE row->>'$.set.duplicateOf' IS NOT NULL;--> statement-breakpoint
CREATE INDEX `offer_at_door` ON `offer` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `organisation_at_door` ON `organisation` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `participant_at_door` ON `participant` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `participant_children` ON `participant` (made_by,walk) WHERE row->>'$.set.role' = 'child';--> statement-breakpoint
CREATE INDEX `promise_at_door` ON `promise` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `promise_by_about` ON `promise` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `saved_view_at_door` ON `saved_view` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `standard_text_at_door` ON `standard_text` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `story_at_door` ON `story` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `story_by_about` ON `story` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE INDEX `team_at_door` ON `team` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `walk_at_door` ON `walk` (`seq`) WHERE audience = 'door';