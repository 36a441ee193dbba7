CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`person` text NOT NULL,
	`role` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`organisation`) REFERENCES `organisation`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `invitation_by_person` ON `invitation` (`person`);--> statement-breakpoint
CREATE INDEX `invitation_by_organisation` ON `invitation` (`organisation`);--> statement-breakpoint
CREATE TABLE `passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`public_key` text NOT NULL,
	`user_id` text NOT NULL,
	`credential_id` text NOT NULL,
	`counter` integer NOT NULL,
	`device_type` text NOT NULL,
	`backed_up` integer NOT NULL,
	`transports` text,
	`created_at` integer,
	`aaguid` text,
	FOREIGN KEY (`user_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkey_credential_id_unique` ON `passkey` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkey_by_person` ON `passkey` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`managed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_token_unique` ON `sign_in` (`token`);--> statement-breakpoint
CREATE INDEX `sign_in_by_person` ON `sign_in` (`user_id`);--> statement-breakpoint
CREATE TABLE `ticket` (
	`hash` text PRIMARY KEY NOT NULL,
	`lane` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_by_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `__new_membership` (
	`person` text NOT NULL,
	`organisation` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`person`, `organisation`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation`) REFERENCES `organisation`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_membership`("person", "organisation", "role") SELECT "person", "organisation", "role" FROM `membership`;--> statement-breakpoint
DROP TABLE `membership`;--> statement-breakpoint
ALTER TABLE `__new_membership` RENAME TO `membership`;--> statement-breakpoint
CREATE INDEX `membership_by_organisation` ON `membership` (`organisation`);--> statement-breakpoint
CREATE TABLE `__new_session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_session`("token_hash", "expires_at") SELECT "token_hash", "expires_at" FROM `session`;--> statement-breakpoint
DROP TABLE `session`;--> statement-breakpoint
ALTER TABLE `__new_session` RENAME TO `session`;--> statement-breakpoint
CREATE TABLE `__new_lane` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`token_hash` text NOT NULL,
	`root` text NOT NULL,
	`walk` text,
	`person` text,
	`role` text NOT NULL,
	`session_hash` text,
	`opened_at` integer NOT NULL,
	`hand_in_until` integer,
	`revoked_at` integer,
	`seen_at` integer,
	`left_finds` integer,
	`left_photos` integer,
	FOREIGN KEY (`organisation`) REFERENCES `organisation`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_lane`("id", "organisation", "token_hash", "root", "walk", "person", "role", "session_hash", "opened_at", "hand_in_until", "revoked_at") SELECT "id", "organisation", "token_hash", "root", "walk", "person", "role", "session_hash", "opened_at", "hand_in_until", "revoked_at" FROM `lane`;--> statement-breakpoint
DROP TABLE `lane`;--> statement-breakpoint
ALTER TABLE `__new_lane` RENAME TO `lane`;--> statement-breakpoint
CREATE UNIQUE INDEX `lane_token_hash_unique` ON `lane` (`token_hash`);--> statement-breakpoint
CREATE INDEX `lane_by_session` ON `lane` (`session_hash`);--> statement-breakpoint
CREATE INDEX `lane_by_walk` ON `lane` (`organisation`,`walk`);--> statement-breakpoint
ALTER TABLE `join_code` ADD `started_by` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `join_code` ADD `starts_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `join_code` ADD `stopped_at` integer;--> statement-breakpoint
ALTER TABLE `person` ADD `email` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `person` SET `email` = `id` || '@unknown.invalid';--> statement-breakpoint
ALTER TABLE `person` ADD `email_verified` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `image` text;--> statement-breakpoint
ALTER TABLE `person` ADD `created_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `updated_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_unique` ON `person` (`email`);