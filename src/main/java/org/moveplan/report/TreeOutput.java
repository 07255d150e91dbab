package org.moveplan.report;

import java.io.IOException;

/** What a plan document is written to: objects, lists and plain values, as JSON or as YAML. */
interface TreeOutput {

  /** Begins the document. */
  void begin() throws IOException;

  /** Ends the document and flushes it. */
  void end() throws IOException;

  /** Begins an object that is an item of a list. */
  void beginItem() throws IOException;

  void beginObject(String name) throws IOException;

  void endObject() throws IOException;

  void beginList(String name) throws IOException;

  void endList() throws IOException;

  void text(String name, String value) throws IOException;

  /** A text of which a document has few, each of them many times. */
  void word(String name, String value) throws IOException;

  /** A word that is an item of a list. */
  void item(String word) throws IOException;

  void number(String name, int value) throws IOException;

  void flag(String name, boolean value) throws IOException;
}
