CREATE TABLE `concern` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `concern_by_walk` ON `concern` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `concern_by_seq` ON `concern` (`seq`);--> statement-breakpoint
CREATE TABLE `conflict` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `conflict_by_walk` ON `conflict` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `conflict_by_seq` ON `conflict` (`seq`);--> statement-breakpoint
CREATE TABLE `follow_up` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `follow_up_by_walk` ON `follow_up` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `follow_up_by_seq` ON `follow_up` (`seq`);--> statement-breakpoint
CREATE TABLE `held` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `held_by_walk` ON `held` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `held_by_seq` ON `held` (`seq`);--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`payload` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `job_by_due` ON `job` (`due_at`);--> statement-breakpoint
CREATE TABLE `journal` (
	`lane` text NOT NULL,
	`n` integer NOT NULL,
	`mid` text NOT NULL,
	`status` text NOT NULL,
	`seq` integer NOT NULL,
	`why` text,
	`body` text,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`lane`, `n`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `journal_mid` ON `journal` (`mid`) WHERE status <> 'repeat';--> statement-breakpoint
CREATE TABLE `lane` (
	`id` text PRIMARY KEY NOT NULL,
	`last_n` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `member` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `member_by_walk` ON `member` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `member_by_seq` ON `member` (`seq`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `note` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `note_by_walk` ON `note` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `note_by_seq` ON `note` (`seq`);--> statement-breakpoint
CREATE TABLE `observation` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `observation_by_walk` ON `observation` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `observation_by_seq` ON `observation` (`seq`);--> statement-breakpoint
CREATE TABLE `participant` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `participant_by_walk` ON `participant` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `participant_by_seq` ON `participant` (`seq`);--> statement-breakpoint
CREATE TABLE `walk` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `walk_by_walk` ON `walk` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `walk_by_seq` ON `walk` (`seq`);