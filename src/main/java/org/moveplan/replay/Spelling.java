package org.moveplan.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.Names;
import org.moveplan.domain.Request;

/** Knows the names of postoffices and users in any case. */
final class Spelling {

  private final Request request;

  /** By each spelling that was met. */
  private final Map<String, Post> posts = new HashMap<>();

  private final List<String> keys = new ArrayList<>();
  private final NameNumbers names = new NameNumbers();

  /** Mailbox names on postoffices. */
  private final Pairs mailboxes = new Pairs();

  /** Full names on postoffices. */
  private final Pairs fullNames = new Pairs();

  Spelling(Request request) {
    this.request = request;
  }

  /** The postoffice of that name. */
  Post post(String name) {
    Post known = posts.get(name);
    return known != null ? known : learnt(name);
  }

  private Post learnt(String name) {
    String key = Names.key(name);
    Post post = posts.get(key);
    if (post == null) {
      post = new Post(keys.size(), key, request.postoffice(key));
      keys.add(key);
      posts.put(key, post);
    }
    posts.put(name, post);
    return post;
  }

  /** The numbers of names of users. */
  NameNumbers names() {
    return names;
  }

  /** The numbers of mailbox names on postoffices, as pairs of postoffice and name. */
  Pairs mailboxes() {
    return mailboxes;
  }

  /** The numbers of full names on postoffices. */
  Pairs fullNames() {
    return fullNames;
  }

  /** Who a user is, in one number: mailbox name and source. */
  long holder(String user, String from) {
    return holder(names.of(user), post(from));
  }

  static long holder(int name, Post from) {
    return Pairs.pair(name, from.number());
  }

  /** A user as messages name one. */
  String told(long holder) {
    return names.key((int) (holder >>> Integer.SIZE)) + " from " + keys.get((int) holder);
  }
}
