CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `organisation_by_walk` ON `organisation` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `organisation_by_seq` ON `organisation` (`seq`);--> statement-breakpoint
CREATE TABLE `standard_text` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `standard_text_by_walk` ON `standard_text` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `standard_text_by_seq` ON `standard_text` (`seq`);--> statement-breakpoint
CREATE TABLE `team` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `team_by_walk` ON `team` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `team_by_seq` ON `team` (`seq`);