CREATE TABLE `attempt` (
	`sender` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`resets_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `join_code` (
	`code` text PRIMARY KEY NOT NULL,
	`secret_hash` text,
	`organisation` text NOT NULL,
	`walk` text NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisation`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `join_code_secret_hash_unique` ON `join_code` (`secret_hash`);--> statement-breakpoint
CREATE TABLE `lane` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`token_hash` text NOT NULL,
	`root` text NOT NULL,
	`walk` text,
	`person` text,
	`role` text NOT NULL,
	`session_hash` text NOT NULL,
	`opened_at` integer NOT NULL,
	`hand_in_until` integer,
	`revoked_at` integer,
	FOREIGN KEY (`organisation`) REFERENCES `organisation`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lane_token_hash_unique` ON `lane` (`token_hash`);--> statement-breakpoint
CREATE INDEX `lane_by_session` ON `lane` (`session_hash`);--> statement-breakpoint
CREATE TABLE `membership` (
	`person` text NOT NULL,
	`organisation` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`person`, `organisation`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation`) REFERENCES `organisation`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organisation` (
	`slug` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`object_id` text NOT NULL,
	`epoch` integer NOT NULL,
	`is_open` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person` text,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
