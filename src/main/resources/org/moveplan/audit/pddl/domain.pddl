; Moves of users between Microsoft Mail postoffices.
; A message file opens if hexid or password agrees with the account (Q125255).
(define (domain moveplan)
  (:requirements :typing :negative-preconditions :disjunctive-preconditions
    :universal-preconditions :conditional-effects :numeric-fluents)
  (:types user postoffice name)
  (:predicates
    (source ?u - user ?p - postoffice)
    (destination ?u - user ?p - postoffice)
    (account ?u - user ?p - postoffice)
    (hexid-agrees ?u - user ?p - postoffice)
    (password-agrees ?u - user ?p - postoffice)
    (password-lost ?u - user ?p - postoffice)
    ; ?d is the postoffice whose default password is meant
    (default-in-account ?u - user ?p - postoffice ?d - postoffice)
    (default-in-file ?u - user ?p - postoffice ?d - postoffice)
    (default-on-its-way ?u - user ?d - postoffice)
    (same-default ?p - postoffice ?d - postoffice)
    (keeps-file ?u - user)
    (makes-local-file ?u - user)
    (no-file-yet ?u - user ?p - postoffice)
    (local-file ?u - user ?p - postoffice)
    (file-present ?u - user ?p - postoffice)
    (server-button ?u - user)
    (ini-writable ?u - user)
    (signed-on ?u - user ?p - postoffice)
    (in-windows ?u - user ?p - postoffice)
    (unconfirmed ?u - user ?p - postoffice)
    (repointed ?u - user)
    (verified ?u - user)
    (idle ?u - user)
    (exported ?u - user)
    (proven ?u - user)
    (approved ?u - user)
    (copied ?u - user)
    (restored ?u - user)
    (enhanced ?p - postoffice)
    (called ?u - user ?n - name)
    (taken ?n - name ?p - postoffice)
    (seen-to ?u - user ?p - postoffice)
    (served ?p - postoffice))
  (:functions (free-slots ?p - postoffice))

  ; --- Passwords ---
  ; A recover changes the account and not the message file (Q117650, Q125255), unless the file
  ; holds the default password that is set (Q118927).
  (:action admin-recover
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (account ?u ?p))
    :effect (and
      (not (password-lost ?u ?p))
      (forall (?d - postoffice) (and
        (when (same-default ?p ?d) (default-in-account ?u ?p ?d))
        (when (not (same-default ?p ?d)) (not (default-in-account ?u ?p ?d)))))
      (when (default-in-file ?u ?p ?p) (password-agrees ?u ?p))
      (when (not (default-in-file ?u ?p ?p)) (not (password-agrees ?u ?p)))))

  (:action dos-change-password
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (account ?u ?p)
      (signed-on ?u ?p)
      (file-present ?u ?p))
    :effect (and
      (password-agrees ?u ?p)
      (not (password-lost ?u ?p))
      (forall (?d - postoffice) (and
        (when (default-in-file ?u ?p ?d) (default-in-account ?u ?p ?d))
        (when (not (default-in-file ?u ?p ?d)) (not (default-in-account ?u ?p ?d)))))))

  (:action windows-change-password
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (account ?u ?p)
      (in-windows ?u ?p))
    :effect (and
      (password-agrees ?u ?p)
      (forall (?d - postoffice) (and
        (not (default-in-file ?u ?p ?d))
        (not (default-in-account ?u ?p ?d))))))

  ; --- Sign-ons ---
  ; The client compares hexid and password of file and account. Both differ: it refuses; one
  ; differs: it brings the file into step (Q125255). Other clients leave the file alone (Q96718).
  (:action windows-login
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (account ?u ?p)
      (not (password-lost ?u ?p))
      (or (not (destination ?u ?p)) (not (keeps-file ?u)) (repointed ?u))
      (or (no-file-yet ?u ?p)
          (and (file-present ?u ?p) (or (hexid-agrees ?u ?p) (password-agrees ?u ?p)))))
    :effect (and
      (hexid-agrees ?u ?p)
      (password-agrees ?u ?p)
      (file-present ?u ?p)
      (when (and (no-file-yet ?u ?p) (makes-local-file ?u)) (local-file ?u ?p))
      (not (no-file-yet ?u ?p))
      (signed-on ?u ?p)
      (in-windows ?u ?p)
      (when (destination ?u ?p) (verified ?u))
      (forall (?d - postoffice) (and
        (when (default-in-account ?u ?p ?d) (default-in-file ?u ?p ?d))
        (when (not (default-in-account ?u ?p ?d)) (not (default-in-file ?u ?p ?d)))))))

  (:action dos-login
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (account ?u ?p)
      (not (password-lost ?u ?p)))
    :effect (and
      (signed-on ?u ?p)
      (when (and (destination ?u ?p) (not (keeps-file ?u))) (verified ?u))))

  (:action remote-connect
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (account ?u ?p)
      (not (password-lost ?u ?p)))
    :effect (and
      (signed-on ?u ?p)
      (when (and (destination ?u ?p) (not (keeps-file ?u))) (verified ?u))))

  (:action empty-outbox
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (account ?u ?p))
    :effect (and
      (signed-on ?u ?p)))

  (:action launch-schedule-plus
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (account ?u ?p))
    :effect (and
      (signed-on ?u ?p)))

  (:action export-appointments
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (account ?u ?p))
    :effect (and
      (signed-on ?u ?p)))

  (:action record-access-privileges
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (account ?u ?p))
    :effect (and
      (signed-on ?u ?p)))

  ; Where the list is silent, the user may be signed on until somebody confirms that nobody is
  ; (Q112257); a sign-out alone does not prove that he stays out of the source.
  (:action sign-out
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (forall (?q - postoffice) (and
        (not (signed-on ?u ?q))
        (not (in-windows ?u ?q))
        (when (destination ?u ?q) (not (unconfirmed ?u ?q)))))))

  (:action confirm-signed-out
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (forall (?u - user ?q - postoffice)
        (when (source ?u ?p) (not (unconfirmed ?u ?q))))))

  (:action confirm-old-accounts-idle
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (forall (?u - user) (when (and (source ?u ?p) (or (verified ?u) (exported ?u))) (and
        (idle ?u)
        (not (signed-on ?u ?p))
        (not (in-windows ?u ?p))
        (not (unconfirmed ?u ?p)))))))

  (:action repoint-client
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (destination ?u ?p))
    :effect (and
      (repointed ?u)))

  ; --- Message files ---
  ; A local file is relocated through the Server button; with a write-protected MSMAIL.INI the
  ; entry changes and the file stays behind (Q105175, Q113166).
  (:action edit-ini
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (when (ini-writable ?u) (server-button ?u))))

  (:action clear-read-only
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (ini-writable ?u)))

  (:action restore-mmf
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (account ?u ?p))
    :effect (and
      (when (and (not (file-present ?u ?p)) (not (local-file ?u ?p)) (not (no-file-yet ?u ?p)))
        (and (file-present ?u ?p) (not (password-agrees ?u ?p))))
      (when (and (not (file-present ?u ?p)) (not (local-file ?u ?p)) (not (no-file-yet ?u ?p))
           (source ?u ?p))
        (hexid-agrees ?u ?p))))

  (:action relocate-mmf-to-server
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (in-windows ?u ?p)
      (or (not (local-file ?u ?p)) (server-button ?u)))
    :effect (and
      (when (and (local-file ?u ?p) (not (ini-writable ?u))) (not (file-present ?u ?p)))
      (not (local-file ?u ?p))))

  (:action verify-mmf-file
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (file-present ?u ?p)
      (not (local-file ?u ?p))
      (not (no-file-yet ?u ?p)))
    :effect (and
      (seen-to ?u ?p)))

  (:action set-mmf-aside
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (destination ?u ?p)
      (account ?u ?p)
      (not (in-windows ?u ?p)))
    :effect (and
      (no-file-yet ?u ?p)
      (not (file-present ?u ?p))
      (not (local-file ?u ?p))
      (not (hexid-agrees ?u ?p))
      (not (password-agrees ?u ?p))))

  (:action enable-enhanced-security
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (enhanced ?p)))

  ; --- Moves ---
  ; The account gets a new hexid, the message file is copied as it is (Q128824, Q125255). The
  ; password is kept by a drag, or with enhanced security on (Q101754). Names must be free
  ; (Q129781), and there must be a slot (Q123376).
  (:action move-user
    :parameters (?u - user ?p - postoffice ?q - postoffice)
    :precondition (and
      (source ?u ?p)
      (destination ?u ?q)
      (account ?u ?p)
      (not (signed-on ?u ?p))
      (not (unconfirmed ?u ?p))
      (or (not (keeps-file ?u))
          (and (file-present ?u ?p) (not (local-file ?u ?p)) (not (no-file-yet ?u ?p))
               (or (password-agrees ?u ?p) (default-in-file ?u ?p ?q))))
      (not (account ?u ?q))
      (forall (?n - name) (or (not (called ?u ?n)) (not (taken ?n ?q))))
      (>= (free-slots ?q) 1))
    :effect (and
      (account ?u ?q)
      (not (hexid-agrees ?u ?q))
      (not (repointed ?u))
      (not (verified ?u))
      (not (idle ?u))
      (not (signed-on ?u ?q))
      (not (in-windows ?u ?q))
      (not (unconfirmed ?u ?q))
      (forall (?n - name) (when (called ?u ?n) (taken ?n ?q)))
      (decrease (free-slots ?q) 1)
      (when (password-agrees ?u ?p) (password-agrees ?u ?q))
      (when (not (password-agrees ?u ?p)) (not (password-agrees ?u ?q)))
      (when (file-present ?u ?p) (file-present ?u ?q))
      (when (not (file-present ?u ?p)) (not (file-present ?u ?q)))
      (when (no-file-yet ?u ?p) (no-file-yet ?u ?q))
      (when (not (no-file-yet ?u ?p)) (not (no-file-yet ?u ?q)))
      (not (local-file ?u ?q))
      (forall (?d - postoffice) (and
        (when (default-in-file ?u ?p ?d) (default-in-file ?u ?q ?d))
        (when (not (default-in-file ?u ?p ?d)) (not (default-in-file ?u ?q ?d)))
        (when (default-in-account ?u ?p ?d) (default-in-account ?u ?q ?d))
        (when (not (default-in-account ?u ?p ?d)) (not (default-in-account ?u ?q ?d)))))))

  (:action move-user-by-menu
    :parameters (?u - user ?p - postoffice ?q - postoffice)
    :precondition (and
      (source ?u ?p)
      (destination ?u ?q)
      (account ?u ?p)
      (not (signed-on ?u ?p))
      (not (unconfirmed ?u ?p))
      (or (not (keeps-file ?u))
          (and (file-present ?u ?p) (not (local-file ?u ?p)) (not (no-file-yet ?u ?p))
               (or (password-agrees ?u ?p) (default-in-file ?u ?p ?q))))
      (not (account ?u ?q))
      (forall (?n - name) (or (not (called ?u ?n)) (not (taken ?n ?q))))
      (>= (free-slots ?q) 1)
      (or (not (keeps-file ?u)) (enhanced ?p) (default-in-file ?u ?p ?q)))
    :effect (and
      (account ?u ?q)
      (not (hexid-agrees ?u ?q))
      (not (repointed ?u))
      (not (verified ?u))
      (not (idle ?u))
      (not (signed-on ?u ?q))
      (not (in-windows ?u ?q))
      (not (unconfirmed ?u ?q))
      (forall (?n - name) (when (called ?u ?n) (taken ?n ?q)))
      (decrease (free-slots ?q) 1)
      (when (password-agrees ?u ?p) (password-agrees ?u ?q))
      (when (not (password-agrees ?u ?p)) (not (password-agrees ?u ?q)))
      (when (file-present ?u ?p) (file-present ?u ?q))
      (when (not (file-present ?u ?p)) (not (file-present ?u ?q)))
      (when (no-file-yet ?u ?p) (no-file-yet ?u ?q))
      (when (not (no-file-yet ?u ?p)) (not (no-file-yet ?u ?q)))
      (not (local-file ?u ?q))
      (forall (?d - postoffice) (and
        (when (default-in-file ?u ?p ?d) (default-in-file ?u ?q ?d))
        (when (not (default-in-file ?u ?p ?d)) (not (default-in-file ?u ?q ?d)))
        (when (default-in-account ?u ?p ?d) (default-in-account ?u ?q ?d))
        (when (not (default-in-account ?u ?p ?d)) (not (default-in-account ?u ?q ?d)))))
      (when (not (enhanced ?p)) (password-lost ?u ?q))))

  (:action export-mmu
    :parameters (?u - user ?p - postoffice ?q - postoffice)
    :precondition (and
      (source ?u ?p)
      (destination ?u ?q)
      (account ?u ?p)
      (not (signed-on ?u ?p))
      (not (unconfirmed ?u ?p))
      (or (not (keeps-file ?u))
          (and (file-present ?u ?p) (not (local-file ?u ?p)) (not (no-file-yet ?u ?p))
               (or (password-agrees ?u ?p) (default-in-file ?u ?p ?q))))
      (or (not (keeps-file ?u)) (enhanced ?p) (default-in-file ?u ?p ?q)))
    :effect (and
      (exported ?u)
      (when (password-agrees ?u ?p) (password-agrees ?u ?q))
      (when (not (password-agrees ?u ?p)) (not (password-agrees ?u ?q)))
      (when (file-present ?u ?p) (file-present ?u ?q))
      (when (not (file-present ?u ?p)) (not (file-present ?u ?q)))
      (when (no-file-yet ?u ?p) (no-file-yet ?u ?q))
      (when (not (no-file-yet ?u ?p)) (not (no-file-yet ?u ?q)))
      (not (local-file ?u ?q))
      (forall (?d - postoffice) (and
        (when (default-in-file ?u ?p ?d) (default-in-file ?u ?q ?d))
        (when (not (default-in-file ?u ?p ?d)) (not (default-in-file ?u ?q ?d)))
        (when (default-in-account ?u ?p ?d) (default-in-account ?u ?q ?d))
        (when (not (default-in-account ?u ?p ?d)) (not (default-in-account ?u ?q ?d)))))
      (when (not (enhanced ?p)) (password-lost ?u ?q))))

  (:action import-mmu
    :parameters (?u - user ?q - postoffice)
    :precondition (and
      (destination ?u ?q)
      (exported ?u)
      (not (account ?u ?q))
      (forall (?n - name) (or (not (called ?u ?n)) (not (taken ?n ?q))))
      (>= (free-slots ?q) 1))
    :effect (and
      (not (exported ?u))
      (account ?u ?q)
      (not (hexid-agrees ?u ?q))
      (not (repointed ?u))
      (not (verified ?u))
      (not (idle ?u))
      (not (signed-on ?u ?q))
      (not (in-windows ?u ?q))
      (not (unconfirmed ?u ?q))
      (forall (?n - name) (when (called ?u ?n) (taken ?n ?q)))
      (decrease (free-slots ?q) 1)))

  ; Users who change places are deleted while an .MMU file is the only copy; it has to be tried
  ; out, and the deletion to be approved (Q129781, Q101754).
  (:action verify-mmu
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (exported ?u))
    :effect (and
      (proven ?u)))

  (:action approve-deletion
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (proven ?u))
    :effect (and
      (approved ?u)))

  ; --- Moves by hand (Q119359) ---
  (:action copy-mmf
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (source ?u ?p)
      (not (signed-on ?u ?p))
      (not (unconfirmed ?u ?p))
      (file-present ?u ?p)
      (not (local-file ?u ?p)))
    :effect (and
      (copied ?u)
      (forall (?d - postoffice) (and
        (when (default-in-file ?u ?p ?d) (default-on-its-way ?u ?d))
        (when (not (default-in-file ?u ?p ?d)) (not (default-on-its-way ?u ?d)))))))

  (:action create-account
    :parameters (?u - user ?q - postoffice)
    :precondition (and
      (destination ?u ?q)
      (or (not (keeps-file ?u)) (copied ?u) (restored ?u))
      (not (account ?u ?q))
      (forall (?n - name) (or (not (called ?u ?n)) (not (taken ?n ?q))))
      (>= (free-slots ?q) 1))
    :effect (and
      (account ?u ?q)
      (not (hexid-agrees ?u ?q))
      (not (repointed ?u))
      (not (verified ?u))
      (not (idle ?u))
      (not (signed-on ?u ?q))
      (not (in-windows ?u ?q))
      (not (unconfirmed ?u ?q))
      (forall (?n - name) (when (called ?u ?n) (taken ?n ?q)))
      (decrease (free-slots ?q) 1)
      (not (password-agrees ?u ?q))
      (not (password-lost ?u ?q))
      (not (file-present ?u ?q))
      (not (local-file ?u ?q))
      (when (or (not (keeps-file ?u)) (restored ?u)) (no-file-yet ?u ?q))
      (when (and (keeps-file ?u) (not (restored ?u))) (not (no-file-yet ?u ?q)))
      (forall (?d - postoffice) (and
        (when (default-on-its-way ?u ?d) (default-in-account ?u ?q ?d))
        (when (not (default-on-its-way ?u ?d)) (not (default-in-account ?u ?q ?d)))))))

  (:action place-mmf
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (destination ?u ?p)
      (account ?u ?p)
      (copied ?u))
    :effect (and
      (file-present ?u ?p)
      (not (no-file-yet ?u ?p))
      (not (local-file ?u ?p))
      (not (hexid-agrees ?u ?p))
      (password-agrees ?u ?p)
      (forall (?d - postoffice) (and
        (when (default-on-its-way ?u ?d) (default-in-file ?u ?p ?d))
        (when (not (default-on-its-way ?u ?d)) (not (default-in-file ?u ?p ?d)))))))

  ; --- Deletions ---
  ; A source goes after a verified sign-on at the destination, when nobody uses it any more
  ; (Q128824, Q112257); its names and its slot are free then.
  (:action delete-source
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (source ?u ?p)
      (or (verified ?u) (and (exported ?u) (proven ?u) (approved ?u)))
      (idle ?u)
      (not (signed-on ?u ?p))
      (not (unconfirmed ?u ?p)))
    :effect (and
      (when (account ?u ?p) (increase (free-slots ?p) 1))
      (forall (?n - name) (when (called ?u ?n) (not (taken ?n ?p))))
      (not (account ?u ?p))
      (not (file-present ?u ?p))
      (not (hexid-agrees ?u ?p))
      (not (password-agrees ?u ?p))
      (not (password-lost ?u ?p))))

  (:action delete-account
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (destination ?u ?p)
      (account ?u ?p)
      (not (signed-on ?u ?p))
      (not (unconfirmed ?u ?p)))
    :effect (and
      (when (account ?u ?p) (increase (free-slots ?p) 1))
      (forall (?n - name) (when (called ?u ?n) (not (taken ?n ?p))))
      (not (account ?u ?p))
      (not (file-present ?u ?p))
      (not (hexid-agrees ?u ?p))
      (not (password-agrees ?u ?p))
      (not (password-lost ?u ?p))
      (not (repointed ?u))
      (not (verified ?u))
      (not (idle ?u))))

  ; --- Work at the destination that needs an account which works ---
  (:action schedule-plus-login
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (destination ?u ?p)
      (verified ?u))
    :effect (and
      (seen-to ?u ?p)))

  (:action reset-access-privileges
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (destination ?u ?p)
      (verified ?u))
    :effect (and
      (seen-to ?u ?p)))

  (:action redesignate-assistant
    :parameters (?u - user ?p - postoffice)
    :precondition (and
      (destination ?u ?p)
      (verified ?u))
    :effect (and
      (seen-to ?u ?p)))

  ; --- Steps that change nothing that is modelled here ---
  (:action check-postoffice
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action check-netware-volume
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action claim-ownerless-files
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action repair-postoffice
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action restore-schedule-key
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action release-lock
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action close-admin-sessions
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action update-moveuser
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action backup-glb
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action create-remote-disk
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action load-remote-disk
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action clear-saved-password
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action set-highest-security
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action export-folders
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action carry-pab
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action grant-mmf-rights
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action unlock-folders
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action move-private-folders-to-server
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action record-pal
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action archive-folder
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action hand-over-folder
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action view-new-messages
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action delete-bad-messages
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action edit-schdplus-ini
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action reset-mailbag
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action clean-up-schedule-files
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action record-groups
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action address-delete
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action group-modify-accept-all
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action recheck-files
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action drain-queues
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action hold-inbound
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action release-inbound
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action suspend-dirsync
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action resume-dirsync
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action backup-postoffice
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action check-tid-unlocked
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action rescue-mail
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action return-mail
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action import-folders
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action find-hexid
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action install-retail-client
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action grant-network-rights
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action place-mail-dat
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action flag-key-files
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action check-inbox-shadowing
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action restore-private-folders
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action reenter-pal
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action convert-folders
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action regrant-access
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action review-privileges
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action grant-external
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action set-dir-sync-flag
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action enter-template-details
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action add-to-groups
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action add-to-group
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action sweep-late-mail
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action remove-from-group
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action remove-from-groups
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action check-folder-owners
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action modify-to-local
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action reassign-dirsync-status
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action dir-sync-export
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action external-admin-export
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action replace-external-address
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))

  (:action update-rebuild
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action rebuild-gal
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action restart-external
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action schedule-plus-touch
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action notify-pab-owners
    :parameters (?p - postoffice)
    :precondition (and)
    :effect (and
      (served ?p)))

  (:action backup-mmf
    :parameters (?u - user ?p - postoffice)
    :precondition (and)
    :effect (and
      (seen-to ?u ?p)))
)
