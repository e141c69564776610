// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import com.thaiopensource.resolver.BasicResolver;
import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.ResolverException;
import java.io.IOException;
import java.util.List;

/**
 * Lets a schema include what lies on this machine or in the program, and nothing of the network.
 */
final class LocalSchemas implements Resolver {
  private static final List<String> LOCAL = List.of("file:", "jar:file:");
  private final Resolver basic = BasicResolver.getInstance();

  @Override
  public void resolve(Identifier id, Input input) throws IOException, ResolverException {
    basic.resolve(id, input);
    check(input);
  }

  @Override
  public void open(Input input) throws IOException, ResolverException {
    check(input);
    basic.open(input);
  }

  private static void check(Input input) throws IOException {
    String uri = input.getUri();
    boolean local = uri == null || LOCAL.stream().anyMatch(uri::startsWith);
    if (!local || (uri != null && uri.startsWith("file://") && !uri.startsWith("file:///"))) {
      throw new IOException("the schema includes " + uri + ", which is not on this machine");
    }
  }
}
