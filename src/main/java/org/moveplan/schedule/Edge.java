package org.moveplan.schedule;

/** Node number {@code first} comes before node number {@code second}. */
public record Edge(int first, int second) {}
