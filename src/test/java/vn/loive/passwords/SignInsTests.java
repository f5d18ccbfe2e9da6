package vn.loive.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.AccountState;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.database.Transactions;

@WholeProgramTest
class SignInsTests {

    @Autowired
    private SignIns signIns;

    @Autowired
    private HashingDesk desk;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void guessesMadeAtTheSameMomentAreNeverMoreThanTheLimit() throws Exception {
        Person person = people.somebody(Role.OFFICER);
        List<Callable<PasswordCheck>> guesses = IntStream.range(0, 12)
                .<Callable<PasswordCheck>>mapToObj(n -> () -> signIns.check(person.signInName(), "guess " + n))
                .toList();

        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            crowd.invokeAll(guesses);
        }

        assertThat(judgedGuesses(person)).isEqualTo(5);
        assertThat(people.find(person.account().id()).state()).isInstanceOf(AccountState.Locked.class);
    }

    @Test
    void aLockedAccountRefusesTheRightPasswordToo() {
        Person person = people.somebody(Role.OFFICER);
        for (int guess = 0; guess < 5; guess++) {
            signIns.check(person.signInName(), "guess " + guess);
        }

        assertThat(signIns.check(person.signInName(), People.PASSWORD)).isInstanceOf(PasswordCheck.Wrong.class);
    }

    @Test
    void rightPasswordsAreNotCounted() {
        Person person = people.somebody(Role.OFFICER);
        for (int time = 0; time < 6; time++) {
            assertThat(signIns.check(person.signInName(), People.PASSWORD)).isInstanceOf(PasswordCheck.Right.class);
        }
    }

    @Test
    void anUnknownNameCostsAHashLikeAKnownOne() {
        Person person = people.somebody(Role.OFFICER);

        assertThat(hashesFor(person.signInName())).isEqualTo(1);
        assertThat(hashesFor("nobody.87")).isEqualTo(1);
        assertThat(hashesFor("not even a name")).isEqualTo(1);
    }

    @Test
    void noMoreThanTwoPasswordsAreHashedAtATime() {
        boolean third = desk.withPlace(
                        () -> desk.withPlace(() -> desk.withPlace(() -> true).isPresent())
                                .orElseThrow())
                .orElseThrow();

        assertThat(third).isFalse();
    }

    @Test
    void aProvinceSeesNeitherAccountsNorRolesOfAnother() {
        Person ours = people.somebody(Role.ADMINISTRATOR);
        Person theirs = people.somebody(People.QUANG_NGAI, UUID.randomUUID(), "Phạm Thị Thí Dụ", Role.SIGNER);

        assertThat(transactions.as(
                        ours.actor(), () -> accounts.find(theirs.account().id())))
                .isEmpty();
        assertThat(transactions.as(
                        ours.actor(),
                        () -> jdbc.sql("SELECT count(*) FROM accounts.role_grant WHERE account = ?")
                                .param(theirs.account().id().value())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void outsideATransactionThatSaysWhoActsThereIsNoAccount() {
        people.somebody(Role.OFFICER);

        assertThat(jdbc.sql("SELECT count(*) FROM accounts.account")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private long hashesFor(String name) {
        long before = desk.compared();
        signIns.check(name, "guess");
        return desk.compared() - before;
    }

    private int judgedGuesses(Person person) {
        return transactions.forSignIn(() -> jdbc.sql("SELECT wrong_tries FROM accounts.account WHERE id = ?")
                .param(person.account().id().value())
                .query(Integer.class)
                .single());
    }
}
