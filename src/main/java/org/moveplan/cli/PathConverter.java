package org.moveplan.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.moveplan.request.FileNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file or folder, which must be one that Java can hand on to the system. */
final class PathConverter implements ITypeConverter<Path> {

  @Override
  public Path convert(String text) {
    if (FileNames.isGarbled(text)) {
      throw new TypeConversionException("'" + text + "': " + FileNames.help(text));
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException invalid) {
      throw new TypeConversionException("'" + text + "' cannot be the name of a file");
    }
  }
}
