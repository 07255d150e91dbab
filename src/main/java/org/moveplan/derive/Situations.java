package org.moveplan.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Client;
import org.moveplan.domain.DefaultPassword;
import org.moveplan.domain.Move;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Attributes;
import org.moveplan.domain.situation.Clients;
import org.moveplan.domain.situation.Coincidence;
import org.moveplan.domain.situation.Contest;
import org.moveplan.domain.situation.Edition;
import org.moveplan.domain.situation.Listing;
import org.moveplan.domain.situation.Matter;
import org.moveplan.domain.situation.MessageFile;
import org.moveplan.domain.situation.Mover;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Settings;
import org.moveplan.domain.situation.Situation;
import org.moveplan.domain.situation.Stage;

/**
 * Turns the moves of a request into situations: comparisons and look-ups, no decisions. May be
 * shared by threads.
 */
public final class Situations {

  private final Chains chains;
  private final Request request;
  private final Identities identities;
  private final Listings listings;
  private final Links links;
  private final Namings namings;
  private final Settings settings;
  private final Map<Role, Map<Integer, Premises>> premises =
      Map.of(Role.SOURCE, new ConcurrentHashMap<>(), Role.DESTINATION, new ConcurrentHashMap<>());

  /** The situations of moves of which each stands for itself. */
  public Situations(Request given) {
    this(new Chains(given, sequel -> false));
  }

  /** The situations of the moves that {@code rules} make of {@code given}. */
  public Situations(Request given, Function<Situation, Derivation> rules) {
    this(
        new Chains(
            given,
            sequel ->
                rules.apply(new Situation(List.of(sequel))).matters().containsKey(Matter.ONE_WAY)));
  }

  private Situations(Chains chains) {
    this.chains = chains;
    this.request = chains.net();
    this.identities = chains.identities();
    this.listings = new Listings(chains, identities);
    ExternalEntries entries = new ExternalEntries(request);
    this.links = new Links(request, entries);
    this.namings = new Namings(request, entries);
    this.settings =
        new Settings(
            request.policy().get(PolicyFields.PURPOSE),
            Answer.of(request.policy().get(PolicyFields.KEEP_SOURCE_DAYS) > 0),
            Edition.of(request.tools().get(ToolFields.MOVEUSER)),
            request.policy().get(PolicyFields.USES_MOVEFOLD));
  }

  /**
   * The request as situations see it: moves that make up one way are one, the first of them; the
   * order of the moves is that of the request.
   */
  public Request request() {
    return request;
  }

  /** The position of the entry that stands for entry {@code i} too, or -1. */
  public int head(int i) {
    return chains.head(i);
  }

  /** The situation of the {@code i}th move, if it meets no other. */
  public Situation of(int i) {
    return of(i, Staying.NOBODY);
  }

  /**
   * The situation of the {@code i}th move, if it meets no other.
   *
   * @param staying who of the others is not moved
   */
  public Situation of(int i, Staying staying) {
    Move move = request.moves().get(i);
    Premises here = premises(identities.source(i), Role.SOURCE);
    Premises there = premises(identities.destination(i), Role.DESTINATION);
    Postoffice source = here.postoffice();
    Postoffice destination = there.postoffice();
    List<Attributes> facts = new ArrayList<>();
    facts.addAll(
        List.of(
            mover(i, move),
            Passwords.of(move, coincidence(move, source, destination)),
            clients(move),
            new MessageFile(
                move.get(UserFields.MMF_LOCATION),
                move.get(UserFields.MMF_PRESENT),
                move.get(UserFields.MMF_BACKUP),
                move.get(UserFields.NO_SERVER_OPTIONS),
                move.get(UserFields.INI_READ_ONLY)),
            here.side(),
            there.side(),
            settings,
            Effects.belongings(move, source),
            Effects.equipment(move),
            Effects.fileState(move, source),
            Symptoms.of(move),
            Calendars.of(move),
            Calendars.of(source),
            Calendars.mailbag(move),
            here.directory(),
            there.directory(),
            namings.of(move),
            here.upkeep(),
            there.upkeep(),
            Passages.of(move, source),
            Contest.NONE));
    links.of(move, staying).stream().map(Bound::link).distinct().forEach(facts::add);
    return new Situation(facts);
  }

  /** What the links of the move's situation lead to while some stay. */
  public List<Bound> links(Move move, Staying staying) {
    return links.of(move, staying);
  }

  /** The numbers of the places and names of {@link #request}. */
  Identities identities() {
    return identities;
  }

  /** Whether a move has to do with people who may stay. */
  public boolean knowsOthers(Move move) {
    return Links.knowsOthers(move);
  }

  /** What a postoffice is for all who leave it, or for all who come to it. */
  private Premises premises(int place, Role role) {
    return premises
        .get(role)
        .computeIfAbsent(
            place, key -> Premises.of(identities.postoffice(place), role, request.policy()));
  }

  private Mover mover(int i, Move move) {
    Listing listing = listings.listing(i);
    if (listing == Listing.CONTINUED) {
      return passing(move);
    }
    return new Mover(
        Stages.of(move),
        move.get(UserFields.LOCKED_OUT),
        move.get(UserFields.RESET_PASSWORD),
        move.get(UserFields.SIGNED_ON),
        move.get(UserFields.SOURCE_EXISTS),
        move.get(UserFields.DELETE_SOURCE).or(request.policy().get(PolicyFields.DELETE_SOURCE)),
        move.get(UserFields.METHOD),
        listing,
        move.get(UserFields.ROLE));
  }

  private static Mover passing(Move move) {
    return new Mover(
        Stage.PASSING,
        Answer.NO,
        Answer.NO,
        Answer.NO,
        Answer.NO,
        Answer.NO,
        move.get(UserFields.METHOD),
        Listing.CONTINUED,
        move.get(UserFields.ROLE));
  }

  private static Clients clients(Move move) {
    Set<Client> clients = move.get(UserFields.CLIENTS);
    return new Clients(
        Answer.of(clients.stream().anyMatch(Client::usesMessageFile)),
        Answer.of(clients.stream().anyMatch(Client::usesMailbag)),
        Answer.of(
            clients.stream()
                .anyMatch(client -> !client.usesMessageFile() && !client.usesMailbag())),
        Answer.of(move.facts().stated(UserFields.CLIENTS).isPresent()));
  }

  private static Coincidence coincidence(Move move, Postoffice source, Postoffice destination) {
    if (move.get(UserFields.MMF_HOLDS_DEFAULT) != Answer.YES) {
      return Coincidence.NOWHERE;
    }
    boolean same =
        source.get(PostofficeFields.DEFAULT_PASSWORD) == DefaultPassword.SAME
            && destination.get(PostofficeFields.DEFAULT_PASSWORD) == DefaultPassword.SAME;
    return same ? Coincidence.SOURCE_AND_DESTINATION : Coincidence.SOURCE;
  }
}
