CREATE TABLE `appeal` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `appeal_by_walk` ON `appeal` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `appeal_by_seq` ON `appeal` (`seq`);--> statement-breakpoint
CREATE INDEX `appeal_at_door` ON `appeal` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `appeal_by_about` ON `appeal` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE TABLE `calendar_feed` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed_secret_hash_unique` ON `calendar_feed` (`secret_hash`);--> statement-breakpoint
CREATE TABLE `calendar_mail` (
	`follow_up` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`sequence` integer NOT NULL,
	`said` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `initiative` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `initiative_by_walk` ON `initiative` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `initiative_by_seq` ON `initiative` (`seq`);--> statement-breakpoint
CREATE INDEX `initiative_at_door` ON `initiative` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `initiative_by_about` ON `initiative` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE TABLE `mail_off` (
	`person` text NOT NULL,
	`what` text NOT NULL,
	PRIMARY KEY(`person`, `what`)
);
--> statement-breakpoint
CREATE TABLE `snag` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `snag_by_walk` ON `snag` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `snag_by_seq` ON `snag` (`seq`);--> statement-breakpoint
CREATE INDEX `snag_at_door` ON `snag` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `snag_by_about` ON `snag` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE TABLE `strength` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `strength_by_walk` ON `strength` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `strength_by_seq` ON `strength` (`seq`);--> statement-breakpoint
CREATE INDEX `strength_at_door` ON `strength` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `strength_by_about` ON `strength` (row->>'$.set.about.id',seq,audience);