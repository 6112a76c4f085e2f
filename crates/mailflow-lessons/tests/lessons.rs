//! Every lesson: its start does not meet the goals, its solution does, and so do other right answers.

use mailflow::Topology;
use mailflow_edit::exists;
use mailflow_lessons::{Change, Lesson, Scenario, change::changed, judge, lessons};

fn start(lesson: &Lesson) -> Topology {
    lesson.start_document().topology
}

fn unmet(lesson: &Lesson, topology: &Topology) -> Vec<String> {
    let judgement = judge(lesson, topology);
    lesson.goals.iter().zip(&judgement.goals).filter(|(_, judged)| !judged.is_met).map(|(goal, _)| goal.text.clone()).collect()
}

fn answer(lesson: &Lesson, changes: &str) -> Topology {
    let changes: Vec<Change> = serde_json::from_str(changes).expect("changes");
    changed(&start(lesson), &changes).expect("the answer applies")
}

fn routing_rule() -> &'static Lesson {
    Lesson::by_id("routing-rule").expect("shipped")
}

#[test]
fn the_start_of_every_lesson_fails() {
    for lesson in lessons() {
        assert!(!judge(lesson, &start(lesson)).is_solved(), "{}", lesson.id);
    }
}

#[test]
fn the_solution_of_every_lesson_passes() {
    for lesson in lessons() {
        let solved = changed(&start(lesson), &lesson.solution).expect("the solution applies");
        assert_eq!(unmet(lesson, &solved), Vec::<String>::new(), "{}", lesson.id);
    }
}

#[test]
fn every_element_that_a_lesson_names_exists_at_its_start() {
    for lesson in lessons() {
        let topology = start(lesson);
        let elements = lesson.steps.iter().map(|step| &step.element).chain(lesson.hints.iter().map(|hint| &hint.element));
        for element in elements.flatten() {
            assert!(exists(&topology, element), "{}: {element}", lesson.id);
        }
    }
}

#[test]
fn exactly_one_choice_of_every_question_is_what_happens() {
    for lesson in lessons() {
        let topology = start(lesson);
        let right = lesson.question.choices.iter().filter(|choice| choice.is_right(&lesson.question, &topology));
        assert_eq!(right.count(), 1, "{}", lesson.id);
    }
}

#[test]
fn every_lesson_starts_from_a_shipped_scenario_and_has_a_name_of_its_own() {
    for (index, lesson) in lessons().iter().enumerate() {
        let scenario = Scenario::by_id(&lesson.scenario).expect(&lesson.id);
        assert!(changed(&scenario.document().topology, &lesson.start).is_ok(), "{}", lesson.id);
        assert!(
            lessons().iter().skip(index + 1).all(|other| other.id != lesson.id && other.number != lesson.number),
            "{}",
            lesson.id
        );
    }
}

#[test]
fn the_texts_of_a_lesson_are_named_after_it() {
    for lesson in lessons() {
        let prefix = format!("lesson-{}-", lesson.id);
        let choices = lesson.question.choices.iter().flat_map(|choice| [&choice.text, &choice.why]);
        let texts = [&lesson.title, &lesson.summary, &lesson.solved, &lesson.question.text].into_iter();
        let texts = texts.chain(lesson.steps.iter().map(|step| &step.text)).chain(lesson.goals.iter().map(|goal| &goal.text));
        for text in texts.chain(lesson.hints.iter().map(|hint| &hint.text)).chain(choices) {
            assert!(text.starts_with(&prefix), "{text}");
        }
    }
}

#[test]
fn at_the_start_of_lesson_one_only_mail_to_the_cloud_users_fails() {
    let goal = |name: &str| format!("lesson-routing-rule-goal-{name}");
    assert_eq!(
        unmet(routing_rule(), &start(routing_rule())),
        [goal("internet-to-cloud"), goal("cloud-to-cloud"), goal("local-to-cloud")]
    );
}

#[test]
fn deleting_the_rule_alone_cuts_the_internal_server_off() {
    let topology = answer(routing_rule(), r#"[{"remove":"example-tenant/transport-rule/To Local"}]"#);
    let unmet = unmet(routing_rule(), &topology);
    assert!(unmet.contains(&"lesson-routing-rule-goal-internet-to-local".to_owned()), "{unmet:?}");
    assert!(unmet.contains(&"lesson-routing-rule-goal-internet-to-unknown".to_owned()), "{unmet:?}");
}

#[test]
fn an_exception_for_a_group_of_cloud_users_is_another_right_answer() {
    let topology = answer(
        routing_rule(),
        r#"[{"put":{"system":"example-tenant","value":{"recipient":{"address":"cloud-users@example.com","kind":{"distributionGroup":{"members":["bob@example.com","dora@example.com"]}}}}}},
            {"set":{"element":"example-tenant/transport-rule/To Local","values":{"exceptions":[{"sentToMemberOf":["cloud-users@example.com"]}]}}}]"#,
    );
    assert_eq!(unmet(routing_rule(), &topology), Vec::<String>::new());
}

#[test]
fn a_complete_directory_is_another_right_answer() {
    let topology = answer(
        routing_rule(),
        r#"[{"remove":"example-tenant/transport-rule/To Local"},
            {"set":{"element":"example-tenant/accepted-domain/example.com","values":{"domainType":"authoritative"}}},
            {"put":{"system":"example-tenant","value":{"recipient":{"address":"alice@example.com","kind":{"mailUser":{"externalEmailAddress":"alice@example.com"}}}}}},
            {"set":{"element":"example-tenant/outbound-connector/To Local","values":{"isTransportRuleScoped":false,"allAcceptedDomains":true}}}]"#,
    );
    assert_eq!(unmet(routing_rule(), &topology), Vec::<String>::new());
}

#[test]
fn refusing_cloud_users_on_the_internal_server_ends_the_loop_but_does_not_pass() {
    let topology = answer(
        routing_rule(),
        r#"[{"set":{"element":"internal-server","values":{"software.postfix.restrictionClasses":[{"name":"from_eop","clients":["40.107.0.0/16"],"recipients":["alice@example.com","carol@example.com"]}]}}}]"#,
    );
    assert_eq!(unmet(routing_rule(), &topology).len(), 3);
}

#[test]
fn choosing_the_other_reading_is_no_answer() {
    let topology = answer(
        routing_rule(),
        r#"[{"set":{"element":"assumption/routing-rule-scope","values":{"reading":"unknown-recipients-only"}}}]"#,
    );
    assert!(!judge(routing_rule(), &topology).is_solved());
}

#[test]
fn moving_a_local_user_to_the_cloud_is_no_answer() {
    let topology = answer(
        routing_rule(),
        r#"[{"remove":"example-tenant/transport-rule/To Local"},
            {"put":{"system":"example-tenant","value":{"recipient":{"address":"alice@example.com","kind":{"mailbox":{}}}}}}]"#,
    );
    assert!(!judge(routing_rule(), &topology).is_solved());
}

#[test]
fn a_failed_goal_shows_the_path_that_failed() {
    let judgement = judge(routing_rule(), &start(routing_rule()));
    let failed = judgement.goals[0].failed_path().expect("a path failed");
    assert_eq!(failed.verdict.kind(), "loops");
}
