CREATE TABLE `answer` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `answer_by_walk` ON `answer` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `answer_by_seq` ON `answer` (`seq`);--> statement-breakpoint
CREATE TABLE `cause` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `cause_by_walk` ON `cause` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `cause_by_seq` ON `cause` (`seq`);--> statement-breakpoint
CREATE TABLE `erased` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `offer` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `offer_by_walk` ON `offer` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `offer_by_seq` ON `offer` (`seq`);--> statement-breakpoint
CREATE TABLE `promise` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `promise_by_walk` ON `promise` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `promise_by_seq` ON `promise` (`seq`);--> statement-breakpoint
CREATE TABLE `receipt` (
	`code` text PRIMARY KEY NOT NULL,
	`concern` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `story` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `story_by_walk` ON `story` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `story_by_seq` ON `story` (`seq`);