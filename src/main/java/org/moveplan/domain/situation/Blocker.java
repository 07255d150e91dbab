package org.moveplan.domain.situation;

/**
 * Why the user cannot be moved, and what would unblock him. Texts may hold {@code {user}}, {@code
 * {fullName}}, {@code {from}} and {@code {to}}.
 */
public record Blocker(String message, String remedy) implements Derived {}
