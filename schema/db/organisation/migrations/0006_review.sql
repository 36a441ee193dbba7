CREATE TABLE `comment` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `comment_by_walk` ON `comment` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `comment_by_seq` ON `comment` (`seq`);--> statement-breakpoint
CREATE TABLE `handover` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `handover_by_walk` ON `handover` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `handover_by_seq` ON `handover` (`seq`);--> statement-breakpoint
CREATE TABLE `label` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `label_by_walk` ON `label` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `label_by_seq` ON `label` (`seq`);--> statement-breakpoint
CREATE TABLE `saved_view` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `saved_view_by_walk` ON `saved_view` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `saved_view_by_seq` ON `saved_view` (`seq`);