CREATE CONSTRAINT notes_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
MERGE (n:Entity {id: 'cilium'}) SET n:`Project`, n.name = 'Cilium', n.kind = 'project', n.topics = ['Networking', 'Service Mesh'], n.aliases = ['Cilium CNI'], n.urls = ['https://cilium.io'], n.notes = 2, n.mentions = 7, n.first = '2023-04-18', n.last = '2024', n.home_topic = 'Networking';
MERGE (n:Entity {id: 'ebpf'}) SET n:`Concept`, n.name = 'eBPF', n.kind = 'concept', n.topics = ['Networking'], n.notes = 1, n.mentions = 3, n.first = '2023-04', n.last = '2023-04-18';
MERGE (n:Entity {id: 'kubernetes'}) SET n:`Project`, n.name = 'Kubernetes', n.kind = 'project', n.notes = 9, n.mentions = 30;
MERGE (n:Entity {id: 'note:2023/a b.md'}) SET n:`Note`, n.name = 'KubeCon <EU>', n.kind = 'note', n.urls = ['2023/a b.md'], n.notes = 0, n.mentions = 1, n.first = '2023-04-18', n.last = '2023-04-18';
MATCH (a:Entity {id: 'cilium'}), (b:Entity {id: 'ebpf'}) MERGE (a)-[r:`USES`]->(b) SET r.type = 'uses', r.class = 'stated', r.directed = true, r.weight = 4, r.notes = 2, r.first = '2023-04-18', r.last = '2023-04-18', r.sentence = 'Cilium uses "eBPF".', r.place = '2023/a b.md:3';
MATCH (a:Entity {id: 'cilium'}), (b:Entity {id: 'kubernetes'}) MERGE (a)-[r:`LINKED`]->(b) SET r.type = 'linked', r.class = 'linked', r.directed = false, r.weight = 1, r.notes = 1;
MATCH (a:Entity {id: 'ebpf'}), (b:Entity {id: 'kubernetes'}) MERGE (a)-[r:`MENTIONED`]->(b) SET r.type = 'mentioned', r.class = 'mentioned', r.directed = false, r.weight = 0.063, r.notes = 1;
MATCH (a:Entity {id: 'note:2023/a b.md'}), (b:Entity {id: 'cilium'}) MERGE (a)-[r:`NAMES`]->(b) SET r.type = 'names', r.class = 'mentioned', r.directed = true, r.weight = 2, r.notes = 1, r.first = '2023-04-18', r.last = '2023-04-18';
